package vn.capuy.document.task.leaderless;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.calendar.CalendarDays;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Tasks that must be handed over, over HTTP. */
@Path("/tasks/leaderless")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LeaderlessResource {
    private static final String SUMMARY = "Open tasks whose lead has left office, or whose body has ended";
    private static final String DESCRIPTION =
            "Of what is open now and was assigned by the day: tasks led by a person who on the day holds no post in the lead's "
                    + "organisation (PERSON_LEFT), and those of a body that is no more (BODY_ENDED), with who took over from it. "
                    + "Each is to be handed over; ask for a day to come to see what a change will leave. By the day by which "
                    + "they are due. As a file (`Accept: text/csv` or XLSX) the whole list.";
    private static final String ON_DAY = "As of this day, also one to come; today when absent.";
    private static final String LEAD = "Only of this body or person, by the code.";

    private final LeaderlessQueries queries;
    private final Clock clock;

    LeaderlessResource(LeaderlessQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listLeaderlessTasks", summary = SUMMARY, description = DESCRIPTION)
    public Page<LeaderlessTask> list(
            @Parameter(description = ON_DAY, example = "2025-07-01") @QueryParam("onDay") LocalDate onDay,
            @Parameter(description = LEAD, example = "BL-HM-DU") @QueryParam("lead") @Size(max = 50) String lead,
            @BeanParam @Valid PageRequest page) {
        return queries.page(day(onDay), lead, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listLeaderlessTasks", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @Parameter(description = ON_DAY, example = "2025-07-01") @QueryParam("onDay") LocalDate onDay,
            @Parameter(description = LEAD, example = "BL-HM-DU") @QueryParam("lead") @Size(max = 50) String lead) {
        LocalDate day = day(onDay);
        return ListExport.of("leaderless-tasks", LeaderlessTask.class, page -> queries.page(day, lead, page));
    }

    private LocalDate day(LocalDate asked) {
        CalendarDays.requireOurTime("onDay", asked);
        return asked == null ? VietnamTime.today(clock) : asked;
    }
}
