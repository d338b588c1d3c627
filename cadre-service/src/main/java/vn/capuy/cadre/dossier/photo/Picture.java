package vn.capuy.cadre.dossier.photo;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture, told from its content whatever it is called.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 */
record Picture(String mediaType, int width, int height, byte[] content) {
    /** No portrait needs more pixels on a side; a small file may claim enough to fill the memory. */
    static final int LONGEST_SIDE = 4096;

    /** A picture is decoded no larger than this, which is enough to know that it can be. */
    private static final int DECODED_SIDE = 512;

    /** Whether the content is a JPEG or PNG that can be shown; empty where it is not. */
    static Optional<Picture> of(byte[] content) {
        for (Format format : Format.values()) {
            if (format.begins(content)) {
                return size(format, content)
                        .map(size -> new Picture(format.mediaType(), size.width, size.height, content));
            }
        }
        return Optional.empty();
    }

    private enum Format {
        JPEG(0xFF, 0xD8, 0xFF),
        PNG(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

        private final byte[] magic;

        Format(int... magic) {
            this.magic = new byte[magic.length];
            for (int i = 0; i < magic.length; i++) {
                this.magic[i] = (byte) magic[i];
            }
        }

        boolean begins(byte[] content) {
            return content.length > magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
        }

        String mediaType() {
            return "image/" + name().toLowerCase(Locale.ROOT);
        }
    }

    private static Optional<Dimension> size(Format format, byte[] content) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            // The header alone tells the size; nothing is decoded before it is known to be small enough.
            var size = new Dimension(reader.getWidth(0), reader.getHeight(0));
            if (size.width > LONGEST_SIDE || size.height > LONGEST_SIDE) {
                return Optional.empty();
            }
            int step = Math.max(1, Math.max(size.width, size.height) / DECODED_SIDE);
            ImageReadParam part = reader.getDefaultReadParam();
            part.setSourceSubsampling(step, step, 0, 0);
            reader.read(0, part);
            return Optional.of(size);
        } catch (IOException | RuntimeException e) {
            // The decoders answer broken content with exceptions of all kinds.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
