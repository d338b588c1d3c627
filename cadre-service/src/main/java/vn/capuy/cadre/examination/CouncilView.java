package vn.capuy.cadre.examination;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.FindingView;

/**
 * The council of a round.
 *
 * @param findings one per rule, also of those that are met
 */
@Schema(name = "ExaminationCouncil")
public record CouncilView(List<Member> members, String ground, String rulebook, List<FindingView> findings) {

    /** @param person code of the cadre; null for one who is not in the register */
    @Schema(name = "ExaminationCouncilMember")
    public record Member(UUID id, String person, String name, CouncilRole role) {}
}
