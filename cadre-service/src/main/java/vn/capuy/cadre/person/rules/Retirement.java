package vn.capuy.cadre.person.rules;

import java.time.LocalDate;
import vn.capuy.kernel.citation.Citation;

/**
 * Thời điểm nghỉ hưu, with the row of the annex that applies.
 *
 * @param on the last day of the month in which the age is reached
 * @param months the age
 * @param bornFrom the first day of birth in this row; null in the first row
 * @param bornTo the last day of birth in this row; null in the last row
 * @param citation where the age stands
 */
public record Retirement(LocalDate on, int months, LocalDate bornFrom, LocalDate bornTo, Citation citation) {}
