package vn.capuy.inspection.deadline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** What is due, and who is to be told of it. */
@Path("/deadlines")
@Tag(name = "Deadlines")
@RunOnVirtualThread
public class DeadlinesResource {
    private static final String LIST = "Cases under way whose deadline is known, soonest first";
    private static final String LIST_DESCRIPTION =
            "Within the caller's wall. As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list. "
                    + "One line of the journal tells of each reading.";
    private static final String REMINDERS = "What is to be told to whom on a day";
    private static final String REMINDERS_DESCRIPTION =
            "One item for each case and rung of the ladder (`/deadlines/rungs`) that falls on the day: the head of the "
                    + "team, who approves in the lead body, or the committee above. Soonest due first. A case that "
                    + "stands still is not reminded of.";

    private final DeadlineLists lists;
    private final Reminders reminders;

    DeadlinesResource(DeadlineLists lists, Reminders reminders) {
        this.lists = lists;
        this.reminders = reminders;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDeadlines", summary = LIST, description = LIST_DESCRIPTION)
    public Page<DeadlineRow> list(@BeanParam @Valid DeadlineFilter filter, @BeanParam @Valid PageRequest page) {
        return lists.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDeadlines", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid DeadlineFilter filter) {
        return lists.export(filter);
    }

    @GET
    @Path("/reminders")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDeadlineReminders", summary = REMINDERS, description = REMINDERS_DESCRIPTION)
    public Page<ReminderRow> reminders(
            @Parameter(description = "Today when absent.", example = "2022-07-08") @QueryParam("onDay") LocalDate onDay,
            @BeanParam @Valid PageRequest page) {
        return reminders.page(onDay, page);
    }

    @GET
    @Path("/reminders")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDeadlineReminders", summary = REMINDERS, description = REMINDERS_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportReminders(@QueryParam("onDay") LocalDate onDay) {
        return reminders.export(onDay);
    }
}
