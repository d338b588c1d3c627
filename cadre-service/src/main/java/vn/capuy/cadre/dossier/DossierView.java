package vn.capuy.cadre.dossier;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.dossier.entry.AwardDetails;
import vn.capuy.cadre.dossier.entry.DisciplineDetails;
import vn.capuy.cadre.dossier.entry.DossierEntry;
import vn.capuy.cadre.dossier.entry.EducationDetails;
import vn.capuy.cadre.dossier.entry.FamilyDetails;
import vn.capuy.cadre.dossier.entry.IdentityDetails;
import vn.capuy.cadre.dossier.entry.LanguageDetails;
import vn.capuy.cadre.dossier.entry.SalaryDetails;
import vn.capuy.cadre.dossier.photo.PhotoView;
import vn.capuy.cadre.person.PersonView;

/** The whole dossier. */
@Schema(name = "Dossier")
public record DossierView(
        PersonView person,

        @Schema(description = "Histories as far as they had begun by this day.")
        LocalDate on,

        RetirementView retirement,

        @Schema(description = "The portrait that stands; null where there is none.")
        PhotoView photo,

        @Schema(description = "The personal sheet (`IDENTITY`); null where there is none.")
        DossierEntry identity,

        @Schema(description = "`EDUCATION`.") List<DossierEntry> education,
        @Schema(description = "`LANGUAGE`.") List<DossierEntry> languages,
        List<TrainingLine> training,

        @Schema(description = "What the dossier tells and the posts that are held here, in one list.")
        List<CareerLine> career,

        @Schema(description = "`AWARD`.") List<DossierEntry> awards,

        @Schema(description = "`DISCIPLINE`, as the dossier tells it.")
        List<DossierEntry> discipline,

        @Schema(description = "As the inspection service tells it.")
        List<DisciplineLine> disciplineDecisions,

        @Schema(description = "`FAMILY`, of both sides.") List<DossierEntry> family,
        @Schema(description = "`SALARY`.") List<DossierEntry> salary) {

    static DossierView of(Records records, LocalDate on, PhotoView photo) {
        Records by = records.by(on);
        return new DossierView(
                records.person(),
                on,
                RetirementView.of(records.retirement()),
                photo,
                records.of(IdentityDetails.class).findFirst().orElse(null),
                by.of(EducationDetails.class).toList(),
                by.of(LanguageDetails.class).toList(),
                by.training(),
                CareerLine.of(by),
                by.of(AwardDetails.class).toList(),
                by.of(DisciplineDetails.class).toList(),
                by.discipline(),
                by.of(FamilyDetails.class).toList(),
                by.of(SalaryDetails.class).toList());
    }
}
