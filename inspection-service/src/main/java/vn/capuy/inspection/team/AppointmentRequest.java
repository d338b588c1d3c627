package vn.capuy.inspection.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * An inspector to be appointed to a case's team.
 *
 * @param inspector his id in the roster
 * @param joinedOn the first day on which he works on the case: not before its decision, not in the future
 * @param judgements how whoever appoints judges what the rules leave to him
 */
@Schema(name = "CaseTeamAppointment")
public record AppointmentRequest(
        @NotNull UUID inspector,
        @NotNull TeamFunction function,

        @Schema(examples = "2022-05-16") @NotNull LocalDate joinedOn,

        @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements) {
    public AppointmentRequest {
        judgements = judgements == null ? List.of() : judgements;
    }
}
