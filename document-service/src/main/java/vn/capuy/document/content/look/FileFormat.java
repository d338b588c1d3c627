package vn.capuy.document.content.look;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Formats of files that can be judged here. Which of them are taken, and how large, is data ({@code content.largest-…}). */
@Schema(name = "FileFormat")
public enum FileFormat {
    PDF(Types.PDF, "pdf"),
    DOCX(Types.DOCX, "docx"),
    XLSX(Types.XLSX, "xlsx"),
    PPTX(Types.PPTX, "pptx"),
    ODT(Types.ODT, "odt"),
    TIFF(Types.TIFF, "tif", "tiff"),
    JPEG(Types.JPEG, "jpg", "jpeg"),
    PNG(Types.PNG, "png"),
    /** XML that bears a signature (chữ ký số) by XML-DSig. */
    SIGNED_XML(Types.XML, "xml"),
    TEXT(Types.TEXT, "txt");

    /** Their media types. */
    public static final class Types {
        public static final String PDF = "application/pdf";
        public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        public static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
        public static final String ODT = "application/vnd.oasis.opendocument.text";
        public static final String TIFF = "image/tiff";
        public static final String JPEG = "image/jpeg";
        public static final String PNG = "image/png";
        public static final String XML = "application/xml";
        public static final String TEXT = "text/plain";

        private Types() {}
    }

    private final String mediaType;
    private final List<String> endings;

    FileFormat(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** With which names of such files end, the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /** As the limit of its size is named, such as {@code content.largest-signed-xml}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<FileFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(each -> each.mediaType.equals(mediaType))
                .findFirst();
    }
}
