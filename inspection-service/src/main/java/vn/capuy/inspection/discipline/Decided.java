package vn.capuy.inspection.discipline;

import java.time.LocalDate;
import vn.capuy.inspection.discipline.rules.Form;

/** What a decision says. */
record Decided(Form form, String reference, LocalDate on) {}
