package vn.capuy.inspection.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Organisations and members to be added to a case. */
@Schema(name = "NewCaseSubjects")
record NewSubjects(
        @NotEmpty @Size(max = NewCase.MOST_SUBJECTS) List<@NotNull @Valid NewSubject> subjects) {}
