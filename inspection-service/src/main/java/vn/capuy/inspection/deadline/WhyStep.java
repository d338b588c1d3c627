package vn.capuy.inspection.deadline;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of the answer to why a case is due on its day.
 *
 * @param kind START, DECISION, LIMIT, NO_LIMIT, SET, EXTENSION; WORKING, MAKE_UP, WEEKEND, HOLIDAY, PAUSED for the days of the
 *     way; DUE, PROVISIONAL, PAUSE_OPEN, CONCLUDED
 * @param from the day, or the first of the days, of which it speaks; null where it speaks of none
 * @param to the last of these days, included
 * @param days how many working days it adds; 0 where they are passed over
 * @param text in the caller's language
 * @param citation where it stands; null where it stands nowhere
 * @param certainty how sure the citation is: READ, SECONDARY, GENERAL or OPEN
 */
@Schema(name = "DeadlineWhyStep")
public record WhyStep(
        @Schema(examples = "HOLIDAY") String kind,
        @Schema(examples = "2022-09-01") LocalDate from,
        @Schema(examples = "2022-09-01") LocalDate to,
        int days,
        @Schema(examples = "Nghỉ Quốc khánh (ngày liền kề)") String text,
        @Schema(examples = "Điều 112, 45/2019/QH14") String citation,
        @Schema(examples = "GENERAL") String certainty) {}
