package vn.capuy.document.workinggroup.charge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param lastDay its last day */
@Schema(name = "EndWorkingGroupCharge")
record ChargeEnding(
        @Schema(examples = "2022-06-30") @NotNull LocalDate lastDay,

        @Schema(examples = "Phân công lại địa bàn phụ trách") @NotBlank @Size(max = 1000)
        String ground) {}
