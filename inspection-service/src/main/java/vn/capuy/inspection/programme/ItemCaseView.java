package vn.capuy.inspection.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.casefile.CaseStage;

/**
 * What came of a planned item.
 *
 * @param caseId null where the link was taken back
 */
@Schema(name = "ProgrammeItemCase")
public record ItemCaseView(
        UUID item, UUID caseId, String reference, CaseStage stage, LocalDate decidedOn, LocalDate concludedOn) {
    static ItemCaseView of(UUID item, CaseDetail file) {
        return file == null
                ? new ItemCaseView(item, null, null, null, null, null)
                : new ItemCaseView(
                        item, file.id(), file.reference(), file.stage(), file.decidedOn(), file.concludedOn());
    }
}
