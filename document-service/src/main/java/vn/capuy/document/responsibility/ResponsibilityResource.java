package vn.capuy.document.responsibility;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.document.responsibility.rules.ResponsibilityPart;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** What leaders answer for, over HTTP. */
@Path("/responsibility")
@Tag(
        name = "Responsibility of leaders",
        description =
                "Own, delegated, working-group and subordinate tasks of a person or a body, with points explained.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ResponsibilityResource {
    private static final String NOT_FOUND = "There is no such body or person, or none that this caller may know of";
    private static final String PART = "Only of this part.";
    private static final String TASKS = "The tasks that a leader answers for, each in its part";
    private static final String TASKS_DESCRIPTION =
            "As they stood at the end of the last day. As a file (`Accept: text/csv` or XLSX) all of them.";

    private final ResponsibilityService service;

    ResponsibilityResource(ResponsibilityService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readResponsibility",
            summary = "What a person or a body answers for in a period",
            description =
                    "Tasks that were open in the period, each in the first part to which it belongs: led by him or in "
                            + "the body (OWN), parts of these that others lead (DELEGATED), in the places that those working groups "
                            + "direct which the body founded or in which the person sits, and what goes through them (WORKING_GROUP), in the bodies below as the tree stood on the last day (SUBORDINATE). Each part "
                            + "has its counts, its points, and how they came about.")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    public ResponsibilityView read(@BeanParam @Valid ResponsibilityParameters parameters) {
        return service.of(parameters);
    }

    @GET
    @Path("/tasks")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listResponsibilityTasks", summary = TASKS, description = TASKS_DESCRIPTION)
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    public Page<ResponsibilityLine> tasks(
            @BeanParam @Valid ResponsibilityParameters parameters,
            @Parameter(description = PART) @QueryParam("part") ResponsibilityPart part,
            @BeanParam @Valid PageRequest page) {
        return service.tasks(parameters, part, page);
    }

    @GET
    @Path("/tasks")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listResponsibilityTasks", summary = TASKS, description = TASKS_DESCRIPTION)
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(
            responseCode = "200",
            description = "A page, or all as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @BeanParam @Valid ResponsibilityParameters parameters,
            @Parameter(description = PART) @QueryParam("part") ResponsibilityPart part) {
        return ListExport.of(
                "responsibility-tasks", ResponsibilityLine.class, page -> service.tasks(parameters, part, page));
    }
}
