package vn.capuy.document.workinggroup.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A steering committee or working group as it is printed.
 *
 * @param subject of what kind it is, for the journal
 * @param founder name of the committee that founded it
 * @param decision number and symbol of the document that founded it; null where there is none
 */
record PrintedBody(
        String subject,
        String name,
        String foundedBy,
        String founder,
        String decision,
        LocalDate onDay,
        Instant madeAt,
        List<GroupMemberView> members) {}
