package vn.capuy.report.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.report.suite.SuiteCatalogue;

/** A template, or another version of one, to be entered. */
@Schema(name = "NewTemplate")
record NewTemplate(
        @Schema(
                description = "Another version where the organisation has this code already.",
                examples = "MID_TERM_REVIEW")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}")
        String code,

        @Schema(description = "Whose template it is; those below it may use it too.", examples = "BL")
        @NotBlank
        @Size(max = 50)
        String org,

        @Schema(
                description = "From when on it is the form for reports of periods that end then.",
                examples = "2020-08-01")
        @NotNull
        LocalDate from,

        @Schema(description = "Until when, included; without end when absent.", nullable = true)
        LocalDate to,

        @NotNull TemplateForm form) {

    /** As it is kept; the register has room for no longer one. */
    private static final int LONGEST_FORM = 5_000_000;

    List<Fault> faults(SuiteCatalogue catalogue) {
        var faults = new ArrayList<Fault>();
        if (to != null && to.isBefore(from)) {
            faults.add(Fault.of("to", "violation.period"));
        }
        faults.addAll(TemplateCheck.faults(form, catalogue));
        if (faults.isEmpty() && FormText.of(form).length() > LONGEST_FORM) {
            faults.add(new Fault("form", "template.too-long", Map.of("most", LONGEST_FORM)));
        }
        return faults;
    }
}
