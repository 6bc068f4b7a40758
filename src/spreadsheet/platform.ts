/**
 * What every browser and Node have and the language itself does not name. Each is described here as far as it is used, so that the
 * engine is compiled without the types of the DOM and nothing else of them can creep in.
 */
interface TextDecoderLike {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

interface TextEncoderLike {
  encode(text: string): Uint8Array;
  encodeInto(text: string, bytes: Uint8Array): { readonly read?: number; readonly written?: number };
}

export interface ByteStreams {
  readonly writable: {
    getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> };
  };
  readonly readable: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
      cancel(): Promise<void>;
    };
  };
}

interface Platform {
  readonly TextDecoder: new (
    encoding?: string,
    options?: { readonly ignoreBOM?: boolean; readonly fatal?: boolean },
  ) => TextDecoderLike;
  readonly TextEncoder: new () => TextEncoderLike;
  /** Missing before Chromium 80 and Safari 16.4. */
  readonly DecompressionStream?: new (format: "gzip") => ByteStreams;
}

export const platform = globalThis as unknown as Platform;

/** The part of an AbortSignal that is looked at. */
export interface Cancelling {
  readonly aborted: boolean;
}
