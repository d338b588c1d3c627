package vn.capuy.document.workinggroup.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param lastDay the last day of the seat */
@Schema(name = "EndGroupMember")
record MemberEnding(
        @Schema(examples = "2021-10-21") @NotNull LocalDate lastDay,

        @Schema(examples = "Nghỉ hưu") @NotBlank @Size(max = 1000)
        String ground) {}
