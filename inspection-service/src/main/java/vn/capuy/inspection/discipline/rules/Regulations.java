package vn.capuy.inspection.discipline.rules;

import java.time.LocalDate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;

/**
 * The regulations on discipline. What 212-QĐ/TW, in force from 2026-08-17, says in its own words is not known here: until it is
 * entered, the figures of 69-QĐ/TW stay in force under their own citation.
 */
final class Regulations {
    static final LocalDate FROM_102 = LocalDate.of(2017, 11, 15);
    static final LocalDate FROM_69 = LocalDate.of(2022, 7, 6);

    /** Its words have not been read; that it ruled alike is general knowledge. */
    static final Citation QD_102 = Citation.of("102-QĐ/TW").certainty(Certainty.GENERAL);

    static final Citation QD_69 = Citation.of("69-QĐ/TW").certainty(Certainty.READ);

    private Regulations() {}
}
