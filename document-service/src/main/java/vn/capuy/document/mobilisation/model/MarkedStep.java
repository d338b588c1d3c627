package vn.capuy.document.mobilisation.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a model, with the marks of a survey.
 *
 * @param marks empty for what is no survey, and for one of the past without marks
 */
@Schema(name = "MobilisationCourseStep")
public record MarkedStep(@JsonUnwrapped TakenStep step, List<Mark> marks) {}
