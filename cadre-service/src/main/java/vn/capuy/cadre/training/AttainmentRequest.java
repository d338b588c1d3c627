package vn.capuy.cadre.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.person.TheoryLevel;

/** A level of political theory that is entered by hand. */
@Schema(name = "TheoryAttainmentRequest")
public record AttainmentRequest(
        @Schema(examples = "CB-00001") @NotBlank @Size(max = 30)
        String person,

        @NotNull TheoryLevel level,
        @NotNull LocalDate attainedOn,

        @Schema(
                examples = "Bằng tốt nghiệp số 123/TC, Trường Đào tạo cán bộ Nguyễn Văn Cừ",
                description = "The document that shows it.")
        @NotBlank
        @Size(max = 300)
        String document) {}
