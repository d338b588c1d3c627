package vn.capuy.inspection.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The team of a case.
 *
 * @param members those who left and those who were entered by mistake too, in the order of their days
 */
@Schema(name = "CaseTeam")
public record TeamView(UUID caseId, List<Member> members) {

    /**
     * @param inspector his id in the roster
     * @param member his own code in the register of persons
     * @param committee for which he inspects
     * @param leftOn the first day on which he works on the case no more; null while he does
     * @param leaveKind why he left; null while he works on it
     */
    @Schema(name = "CaseTeamMember")
    public record Member(
            UUID id,
            UUID inspector,
            @Schema(examples = "CB-00021") String member,
            @Schema(examples = "Trần Thị Kiểm") String memberName,
            @Schema(examples = "BL-UBKT") String committee,
            String committeeName,
            TeamFunction function,
            LocalDate joinedOn,
            LocalDate leftOn,
            LeaveKind leaveKind,
            String leaveReason,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidReason) {}
}
