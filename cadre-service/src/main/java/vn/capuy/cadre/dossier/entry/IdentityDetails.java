package vn.capuy.cadre.dossier.entry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sơ yếu lý lịch: what form 2C tells of a person beside the record itself, on one sheet. */
@Schema(name = "DossierIdentity")
public record IdentityDetails(
        @Schema(description = "Các tên gọi khác.") @Size(max = 200)
        String otherNames,

        @Schema(description = "Nơi sinh.") @Size(max = 300) String birthPlace,

        @Schema(description = "Nơi ở hiện nay.") @Size(max = 300)
        String residence,

        @Schema(description = "Tôn giáo.") @Size(max = 100) String religion,

        @Schema(description = "Thành phần gia đình xuất thân.") @Size(max = 200)
        String familyBackground,

        @Schema(description = "Nghề nghiệp bản thân trước khi được tuyển dụng.") @Size(max = 200)
        String occupationBefore,

        @Schema(description = "Ngày được tuyển dụng.") LocalDate recruitedOn,

        @Schema(description = "Cơ quan tuyển dụng.") @Size(max = 300)
        String recruitedBy,

        @Schema(description = "Ngày vào cơ quan hiện đang công tác.")
        LocalDate presentAgencySince,

        @Schema(description = "Ngày tham gia cách mạng.") LocalDate revolutionOn,

        @Schema(description = "Ngày tham gia các tổ chức chính trị, xã hội.") @Size(max = 500)
        String organisations,

        @Schema(description = "Ngày nhập ngũ.") LocalDate enlistedOn,

        @Schema(description = "Ngày xuất ngũ.") LocalDate dischargedOn,

        @Schema(description = "Quân hàm, chức vụ cao nhất.") @Size(max = 200)
        String militaryRank,

        @Schema(description = "Giáo dục phổ thông.") @Size(max = 100)
        String generalEducation,

        @Schema(description = "Học hàm, học vị cao nhất.") @Size(max = 200)
        String academicTitle,

        @Schema(description = "Công tác chính đang làm.") @Size(max = 300)
        String mainWork,

        @Schema(description = "Sở trường công tác.") @Size(max = 300)
        String strengths,

        @Schema(description = "Công việc đã làm lâu nhất.") @Size(max = 300)
        String longestWork,

        @Schema(description = "Tình trạng sức khoẻ.") @Size(max = 300)
        String health,

        @Schema(description = "Cao.") @Min(100) @Max(250) Integer heightCm,

        @Schema(description = "Cân nặng.") @Min(25) @Max(250)
        Integer weightKg,

        @Schema(description = "Nhóm máu.") BloodGroup bloodGroup,

        @Schema(description = "Số chứng minh nhân dân, căn cước.") @Pattern(regexp = "[0-9]{9}|[0-9]{12}")
        String identityNumber,

        @Schema(description = "Thương binh loại.") @Size(max = 50)
        String invalidClass,

        @Schema(description = "Gia đình liệt sĩ, gia đình chính sách.") @Size(max = 200)
        String policyFamily,

        @Schema(description = "Đặc điểm lịch sử bản thân.") @Size(max = 5000)
        String personalHistory,

        @Schema(description = "Quan hệ với nước ngoài.") @Size(max = 5000)
        String foreignRelations,

        @Schema(description = "Hoàn cảnh kinh tế gia đình.") @Size(max = 2000)
        String familyEconomy)
        implements DossierDetails {

    /** Nhóm máu. */
    public enum BloodGroup {
        A,
        B,
        AB,
        O
    }

    /** What is for those alone who work with dossiers: health, identity card, history and means. */
    static final List<String> SENSITIVE = List.of(
            "health",
            "heightCm",
            "weightKg",
            "bloodGroup",
            "identityNumber",
            "personalHistory",
            "foreignRelations",
            "familyEconomy");

    IdentityDetails withoutTheSensitive() {
        return new IdentityDetails(
                otherNames,
                birthPlace,
                residence,
                religion,
                familyBackground,
                occupationBefore,
                recruitedOn,
                recruitedBy,
                presentAgencySince,
                revolutionOn,
                organisations,
                enlistedOn,
                dischargedOn,
                militaryRank,
                generalEducation,
                academicTitle,
                mainWork,
                strengths,
                longestWork,
                null,
                null,
                null,
                null,
                null,
                invalidClass,
                policyFamily,
                null,
                null,
                null);
    }

    @Override
    public String beginning() {
        return "recruitedOn";
    }

    @Override
    public LocalDate begins() {
        return recruitedOn;
    }
}
