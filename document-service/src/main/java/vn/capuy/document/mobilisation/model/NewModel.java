package vn.capuy.document.mobilisation.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A model as it is registered.
 *
 * @param code the committee's own code of it
 * @param committee with which it is registered, and which is to recognise it: that of the unit or one above it
 * @param unit the organisation that carries it
 * @param member of an individual: code of the member, where there is a dossier of him
 * @param holderName of an individual without one: his name; of a collective: its name, where it is not the unit itself
 * @param place commune, town, village or quarter in which it is carried on
 * @param targets what it sets out to reach, and by what that is told
 * @param year for which it is registered
 * @param startedOn the first day on which it is carried on
 * @param movement the emulation movement to which it belongs
 * @param origin the recognised model that it replicates
 */
@Schema(name = "NewMobilisationModel")
record NewModel(
        @Schema(examples = "DVK-2021-014") @NotBlank @Size(max = 50)
        String code,

        @Schema(examples = "BL") @NotBlank @Size(max = 50) String committee,

        @Schema(examples = "ECONOMY") @NotBlank @Size(max = 50)
        String field,

        @Schema(examples = "BL-HM-DU") @NotBlank @Size(max = 50)
        String unit,

        @NotNull HolderKind holder,
        @Schema(examples = "CB-00417") @Size(max = 50) String member,

        @Schema(examples = "Chi hội Phụ nữ thôn Đồng Cậm") @Size(max = 200)
        String holderName,

        @Schema(examples = "BL-HM-T01") @NotBlank @Size(max = 50)
        String place,

        @Schema(examples = "Vận động Nhân dân trồng hồi, quế gắn với bảo vệ rừng") @NotBlank @Size(max = 500)
        String title,

        @Schema(examples = "Vận động các hộ chuyển đất đồi trống sang trồng hồi") @NotBlank @Size(max = 4000)
        String content,

        @Schema(examples = "30 hộ tham gia, 25 ha trong năm 2021") @NotBlank @Size(max = 4000)
        String targets,

        @Schema(examples = "2021") @NotNull @Min(1990) @Max(2200)
        Integer year,

        @Schema(examples = "2021-02-18") @NotNull LocalDate registeredOn,
        @Schema(examples = "2021-03-01") @NotNull LocalDate startedOn,
        UUID movement,
        UUID origin) {
    NewModel {
        code = stripped(code);
        member = blankToNull(member);
        holderName = blankToNull(holderName);
        title = stripped(title);
        content = stripped(content);
        targets = stripped(targets);
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
