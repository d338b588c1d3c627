package vn.capuy.inspection.programme;

import java.time.LocalDate;

/**
 * The body of a programme as it stands in the programme's year.
 *
 * @param committee the committee for which it acts; itself where it is no committee's body
 * @param firstDay the first day of the year on which it stands
 * @param lastDay the last day of the year on which it stands, included: a body that ends within the year plans up to its end
 */
record ProgrammeBody(String body, String committee, ProgrammeLevel level, LocalDate firstDay, LocalDate lastDay) {}
