package vn.capuy.cadre.training;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which attendances are listed. */
public class AttendanceFilter {
    @Parameter(description = "At this class.", example = "DT-2022-07")
    @QueryParam("trainingClass")
    @Size(max = 60)
    public String trainingClass;

    @Parameter(description = "Of this cadre.", example = "CB-00001")
    @QueryParam("person")
    @Size(max = 30)
    public String person;

    @Parameter(description = "Sent by this organisation.", example = "BL")
    @QueryParam("sentBy")
    @Size(max = 50)
    public String sentBy;

    @Parameter(description = "Sent because planned for this post.", example = "BL-BTC-TB")
    @QueryParam("plannedPost")
    @Size(max = 60)
    public String plannedPost;

    @Parameter(description = "Sent on this day or later.", example = "2020-08-01")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Sent up to this day, included.", example = "2023-03-31")
    @QueryParam("to")
    public LocalDate to;
}
