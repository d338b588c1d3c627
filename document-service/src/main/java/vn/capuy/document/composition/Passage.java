package vn.capuy.document.composition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words of one look.
 *
 * @param bold in bold; not so when absent
 * @param italic in italics; not so when absent
 */
@Schema(name = "Passage")
public record Passage(
        @Schema(examples = "Phấn đấu đến năm 2025 có 100% số xã đạt chuẩn nông thôn mới.")
        @NotNull
        @Size(max = Passage.LONGEST)
        String text,

        Boolean bold,
        Boolean italic) {
    static final int LONGEST = 20_000;

    /** Without halves of letters, which neither the database nor a page can bear. */
    public Passage {
        text = text == null ? null : text.replaceAll("\\p{Cs}", "");
        bold = bold != null && bold;
        italic = italic != null && italic;
    }
}
