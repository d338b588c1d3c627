package vn.capuy.cadre.dossier.entry;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry of a dossier tells: one of the histories of form 2C. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = IdentityDetails.class, name = "IDENTITY"),
    @JsonSubTypes.Type(value = EducationDetails.class, name = "EDUCATION"),
    @JsonSubTypes.Type(value = LanguageDetails.class, name = "LANGUAGE"),
    @JsonSubTypes.Type(value = CareerDetails.class, name = "CAREER"),
    @JsonSubTypes.Type(value = AwardDetails.class, name = "AWARD"),
    @JsonSubTypes.Type(value = DisciplineDetails.class, name = "DISCIPLINE"),
    @JsonSubTypes.Type(value = FamilyDetails.class, name = "FAMILY"),
    @JsonSubTypes.Type(value = SalaryDetails.class, name = "SALARY")
})
@Schema(
        name = "DossierDetails",
        description = "One of the histories; `kind` tells which.",
        oneOf = {
            IdentityDetails.class,
            EducationDetails.class,
            LanguageDetails.class,
            CareerDetails.class,
            AwardDetails.class,
            DisciplineDetails.class,
            FamilyDetails.class,
            SalaryDetails.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "IDENTITY", schema = IdentityDetails.class),
            @DiscriminatorMapping(value = "EDUCATION", schema = EducationDetails.class),
            @DiscriminatorMapping(value = "LANGUAGE", schema = LanguageDetails.class),
            @DiscriminatorMapping(value = "CAREER", schema = CareerDetails.class),
            @DiscriminatorMapping(value = "AWARD", schema = AwardDetails.class),
            @DiscriminatorMapping(value = "DISCIPLINE", schema = DisciplineDetails.class),
            @DiscriminatorMapping(value = "FAMILY", schema = FamilyDetails.class),
            @DiscriminatorMapping(value = "SALARY", schema = SalaryDetails.class)
        })
public sealed interface DossierDetails
        permits IdentityDetails,
                EducationDetails,
                LanguageDetails,
                CareerDetails,
                AwardDetails,
                DisciplineDetails,
                FamilyDetails,
                SalaryDetails {

    /** The name of the member {@link #begins} tells. */
    String beginning();

    /** The day from which it counts; null where it has none. */
    LocalDate begins();

    /** The last day, included; null where it has none or goes on. */
    default LocalDate ends() {
        return null;
    }
}
