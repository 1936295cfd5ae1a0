/** Codecs as browsers are asked for them, by the format that holds them. */
const codecs = {
  mp4: ['avc1.640028', 'avc1.42e01f', 'av01.0.08M.08'],
  webm: ['vp09.00.40.08', 'vp8', 'av01.0.08M.08'],
} as const;

export type VideoFormat = keyof typeof codecs;

export const videoFormats = Object.keys(codecs) as VideoFormat[];

/** Whether the browser has an encoder for a format. */
export async function canEncode(format: VideoFormat): Promise<boolean> {
  if (typeof VideoEncoder === 'undefined') return false;
  for (const codec of codecs[format]) {
    try {
      const { supported } = await VideoEncoder.isConfigSupported({
        codec,
        width: 1280,
        height: 720,
      });
      if (supported === true) return true;
    } catch {
      // A browser may throw at a codec that it has never heard of.
    }
  }
  return false;
}
