package vn.capuy.cadre.examination;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper under its code: nothing here tells whose it is.
 *
 * @param ownScore what the caller gave it; null where nothing
 * @param wanted whether the caller is to mark it
 * @param settled whether its score stands
 * @param score what it comes to; not told to markers
 * @param marks what it was given; not told to markers
 */
@Schema(name = "ExaminationPaper")
public record PaperView(
        @Schema(examples = "K7QX3MHA") String code,
        BigDecimal ownScore,
        boolean wanted,
        boolean settled,
        BigDecimal score,
        List<Mark> marks) {

    /** What a marker gave. */
    @Schema(name = "ExaminationMark")
    public record Mark(String marker, BigDecimal score) {}
}
