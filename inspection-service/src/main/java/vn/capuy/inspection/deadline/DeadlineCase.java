package vn.capuy.inspection.deadline;

import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.deadline.rules.Level;

/** What a deadline is reckoned from, of a case. */
public record DeadlineCase(
        UUID id, CaseKind kind, LocalDate decidedOn, LocalDate concludedOn, boolean stopped, Level level) {}
