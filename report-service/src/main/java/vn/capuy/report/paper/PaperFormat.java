package vn.capuy.report.paper;

import vn.capuy.platform.paper.docx.Docx;
import vn.capuy.platform.paper.pdf.Pdf;

/** As what kind of file a report is written. */
public enum PaperFormat {
    PDF(Types.PDF, "pdf"),
    DOCX(Types.DOCX, "docx"),
    XLSX(Types.XLSX, "xlsx");

    /** The media types, for annotations. */
    public static final class Types {
        public static final String PDF = Pdf.MEDIA_TYPE;
        public static final String DOCX = Docx.MEDIA_TYPE;
        public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        private Types() {}
    }

    private final String mediaType;
    private final String ending;

    PaperFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
