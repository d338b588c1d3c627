package vn.capuy.cadre.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.record.Reason;

/**
 * Why a class is voided.
 *
 * @param withAttendances whether its attendances are voided with it; without it a class that has some is not voided
 */
@Schema(name = "TrainingClassVoiding")
public record ClassVoiding(
        @NotBlank @Size(max = Reason.LONGEST) String reason, boolean withAttendances) {}
