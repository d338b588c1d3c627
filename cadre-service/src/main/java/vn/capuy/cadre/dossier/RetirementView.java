package vn.capuy.cadre.dossier;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.person.rules.Retirement;

/** Thời điểm nghỉ hưu, with the row of the decree's annex that applies and where it stands. */
@Schema(name = "Retirement")
public record RetirementView(
        @Schema(description = "The last day of the month in which the age is reached.")
        LocalDate on,

        @Schema(examples = "62") int years,
        @Schema(examples = "0") int months,

        @Schema(description = "The row of the table: born from this day; null in the first row.")
        LocalDate bornFrom,

        @Schema(description = "To this day; null in the last row.")
        LocalDate bornTo,

        @Schema(examples = "Điều 4, Nghị định 135/2020/NĐ-CP")
        String citation,

        @Schema(examples = "READ") String certainty) {
    private static final int MONTHS_OF_A_YEAR = 12;

    static RetirementView of(Retirement retirement) {
        var where = retirement.citation();
        return new RetirementView(
                retirement.on(),
                retirement.months() / MONTHS_OF_A_YEAR,
                retirement.months() % MONTHS_OF_A_YEAR,
                retirement.bornFrom(),
                retirement.bornTo(),
                where.article() == null ? where.document() : where.article() + ", " + where.document(),
                where.certainty().name());
    }
}
