package vn.capuy.report.paper;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The one that is accepted most; what is named comes before what any would do for. */
    static Optional<PaperFormat> accepted(List<MediaType> accepted) {
        return Stream.concat(
                        accepted.stream().filter(each -> !each.isWildcardSubtype()),
                        accepted.stream().filter(MediaType::isWildcardSubtype))
                .flatMap(each -> Arrays.stream(values())
                        .filter(format -> each.isCompatible(MediaType.valueOf(format.mediaType))))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
