package vn.capuy.cadre.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Đính chính: the record as it should read, and the document that proves it. */
@Schema(name = "PersonCorrection")
public record PersonCorrection(
        @Schema(
                description = "The whole record as it is to stand; what differs from before is the correction. "
                        + "The code never changes.")
        @NotNull
        @Valid
        PersonRequest person,

        @Schema(examples = "Giấy khai sinh số 12/1985") @NotBlank @Size(max = 500)
        String ground) {}
