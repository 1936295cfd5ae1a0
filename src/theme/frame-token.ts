/** Which token of the look each colour of frames is: of its title and its border. */
export const frameToken = {
  gray: 'frameGray',
  blue: 'frameBlue',
  green: 'frameGreen',
  yellow: 'frameYellow',
  red: 'frameRed',
  purple: 'framePurple',
} as const;
