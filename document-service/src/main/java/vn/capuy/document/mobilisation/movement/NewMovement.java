package vn.capuy.document.mobilisation.movement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An emulation movement as it is launched.
 *
 * @param code the launching body's own code of it
 * @param document number and symbol of the document that launched it
 * @param runsTo the last day for which it is launched; open where absent
 * @param fields the fields for which it is launched; all where there is none
 * @param criteria by what units are judged
 */
@Schema(name = "NewEmulationMovement")
record NewMovement(
        @Schema(examples = "TD-2021-01") @NotBlank @Size(max = 50)
        String code,

        @Schema(examples = "BL") @NotBlank @Size(max = 50) String launchedBy,

        @Schema(examples = "Phong trào thi đua \"Dân vận khéo\" gắn với xây dựng nông thôn mới")
        @NotBlank
        @Size(max = 500)
        String title,

        @Schema(examples = "15-KH/HU") @NotBlank @Size(max = 100)
        String document,

        @Schema(examples = "2021-02-01") @NotNull LocalDate launchedOn,
        @Schema(examples = "2021-02-01") @NotNull LocalDate runsFrom,
        @Schema(examples = "2022-12-31") LocalDate runsTo,
        Set<@NotBlank @Size(max = 50) String> fields,

        @Schema(examples = "Mỗi xã, thị trấn đăng ký ít nhất hai mô hình mỗi năm") @NotBlank @Size(max = 4000)
        String content,

        @Size(max = 4000) String criteria) {
    NewMovement {
        code = stripped(code);
        title = stripped(title);
        document = stripped(document);
        content = stripped(content);
        criteria = criteria == null || criteria.isBlank() ? null : criteria.strip();
        fields = fields == null ? Set.of() : fields;
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }
}
