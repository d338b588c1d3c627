package vn.capuy.platform.paper;

import java.util.Arrays;
import java.util.HexFormat;

/** A bitmap (JPEG or PNG) in its size on paper, with the words that stand for it where it cannot be seen. */
public final class Picture implements Block {

    /** What the bytes are, told by their first ones and not by what somebody calls them. */
    public enum Format {
        JPEG("jpeg", "ffd8ff"),
        PNG("png", "89504e470d0a1a0a");

        private final String extension;
        private final byte[] beginning;

        Format(String extension, String beginning) {
            this.extension = extension;
            this.beginning = HexFormat.of().parseHex(beginning);
        }

        public String extension() {
            return extension;
        }

        public String mediaType() {
            return "image/" + extension;
        }

        private static Format of(byte[] bytes) {
            for (Format format : values()) {
                byte[] first = Arrays.copyOf(bytes, format.beginning.length);
                if (Arrays.equals(first, format.beginning)) {
                    return format;
                }
            }
            throw new IllegalArgumentException("Neither a JPEG nor a PNG picture");
        }
    }

    private final byte[] bytes;
    private final Format format;
    private final double width;
    private final double height;
    private final String words;
    private final Alignment alignment;

    /**
     * @param width in millimetres
     * @param height in millimetres
     */
    public Picture(byte[] bytes, double width, double height, String words, Alignment alignment) {
        if (!(width > 0 && height > 0 && width <= Page.LARGEST && height <= Page.LARGEST)) {
            throw new IllegalArgumentException("No size of a picture: " + width + " by " + height + " mm");
        }
        this.bytes = bytes.clone();
        this.format = Format.of(bytes);
        this.width = width;
        this.height = height;
        this.words = Printable.text(words);
        this.alignment = alignment;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Format format() {
        return format;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public String words() {
        return words;
    }

    public Alignment alignment() {
        return alignment;
    }
}
