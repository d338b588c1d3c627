package vn.capuy.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What a programme plans.
 *
 * @param came the case that came of it; null where none did
 * @param dropGround null unless it was dropped
 */
record PlannedItem(
        CaseKind kind,
        String lead,
        LocalDate from,
        LocalDate to,
        List<String> matters,
        List<Unit> organisations,
        List<CaseMember> members,
        EnteredCase came,
        String dropGround) {}
