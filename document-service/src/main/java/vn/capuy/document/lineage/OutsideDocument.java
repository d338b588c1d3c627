package vn.capuy.document.lineage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document that is not in this register.
 *
 * @param notation its number and symbol
 * @param issuer who issued it, in words
 * @param clause the clause of it that is meant, as written; null where it is meant as a whole
 */
@Schema(name = "OutsideDocument")
public record OutsideDocument(
        @Schema(examples = "1719/QĐ-TTg") @NotBlank @Size(max = LONGEST_NOTATION)
        String notation,

        @Schema(examples = "Thủ tướng Chính phủ") @NotBlank @Size(max = LONGEST_ISSUER)
        String issuer,

        @Schema(examples = "2021-10-14") @NotNull LocalDate issuedOn,

        @Schema(examples = "Điều 1") @Size(min = 1, max = LONGEST_CLAUSE)
        String clause) {
    static final int LONGEST_NOTATION = 100;
    static final int LONGEST_ISSUER = 300;
    static final int LONGEST_CLAUSE = 100;

    public OutsideDocument {
        notation = notation == null ? null : notation.strip();
        issuer = issuer == null ? null : issuer.strip();
        clause = clause == null || clause.isBlank() ? null : clause.strip();
    }
}
