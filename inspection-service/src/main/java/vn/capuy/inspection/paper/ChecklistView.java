package vn.capuy.inspection.paper;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.CaseStage;
import vn.capuy.kernel.citation.Certainty;

/**
 * What the file of a case needs, stage by stage.
 *
 * @param complete whether nothing is missing
 */
@Schema(name = "PaperChecklist")
public record ChecklistView(UUID caseId, boolean complete, List<Line> papers) {
    /**
     * A paper that is needed.
     *
     * @param stage before the case leaves this stage
     * @param held the ids of the papers of this kind in the file
     * @param missing whether one is missing
     * @param withoutOne of a self-report: the subjects of which there is none, by name
     * @param certainty how well the requirement is known; of GENERAL and OPEN whoever takes the step judges
     */
    @Schema(name = "PaperChecklistLine")
    public record Line(
            CaseStage stage,
            PaperKind paper,
            List<UUID> held,
            boolean missing,
            List<String> withoutOne,
            @Schema(examples = "02-HD/UBKTTW") String document,
            String article,
            Certainty certainty) {}
}
