package vn.capuy.inspection.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * That somebody may go on working on a case, after more was named in it.
 *
 * @param judgements how whoever confirms it judges what the rules leave to him
 */
@Schema(name = "CaseTeamConfirmation")
public record ConfirmationRequest(@Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements) {
    public ConfirmationRequest {
        judgements = judgements == null ? List.of() : judgements;
    }
}
