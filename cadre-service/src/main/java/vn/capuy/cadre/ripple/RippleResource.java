package vn.capuy.cadre.ripple;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** What discipline decisions bring about, over HTTP. */
@Path("/ripples")
@Tag(
        name = "Discipline",
        description = "What discipline decisions bring about in cadre work. Reading it is journalled.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RippleResource {
    private final RippleService service;

    RippleResource(RippleService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listRipples",
            summary = "What discipline decisions touch, by their first day",
            description =
                    "Each line names the decision. As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<RippleView> list(@BeanParam @Valid RippleFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listRipples",
            summary = "What discipline decisions touch, by their first day",
            description =
                    "Each line names the decision. As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid RippleFilter filter) {
        return ListExport.of("ripples", RippleView.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/awaiting")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listAwaitingDiscipline",
            summary = "Discipline decisions on members who are not entered as cadres",
            description = "They weigh as soon as the cadre is entered under the member's code.")
    public Page<AwaitingView> awaiting(@BeanParam @Valid PageRequest page) {
        return service.awaiting(page);
    }
}
