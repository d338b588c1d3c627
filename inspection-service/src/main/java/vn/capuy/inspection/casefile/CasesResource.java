package vn.capuy.inspection.casefile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The register of cases: listed, taken out, added to. */
@Path("/cases")
@Tag(name = "Cases", description = "Case files of inspection and supervision, denunciations and complaints.")
@RunOnVirtualThread
public class CasesResource {
    private static final String LIST = "Cases, newest decisions first";
    private static final String LIST_DESCRIPTION =
            "Within the caller's scope; restricted ones only with clearance SECRET or "
                    + "higher. `Accept: text/csv` gives the whole list as a file, which the journal tells.";

    private final CaseService service;
    private final CaseQueries queries;
    private final CaseExport export;

    CasesResource(CaseService service, CaseQueries queries, CaseExport export) {
        this.service = service;
        this.queries = queries;
        this.export = export;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listCases", summary = LIST, description = LIST_DESCRIPTION)
    public Page<CaseSummary> list(@BeanParam @Valid CaseFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter.checked(), page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listCases", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page as JSON; the whole list as CSV",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid CaseFilter filter) {
        return export.of(filter.checked());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "openCase",
            summary = "Open a case, in preparation",
            description =
                    "The lead body must have stood within the caller's scope on the day of the decision; subjects "
                            + "may have ended, merged or moved before it.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "409", description = "The lead body has a case of this reference")
    @APIResponse(responseCode = "422", description = "A regulation is not met; every finding is listed")
    public Response open(@NotNull @Valid NewCase body, @Context UriInfo uri) {
        var opened = service.open(body);
        // As a path, so that it holds at whatever address the suite is reached.
        String location = uri.getRequestUri().getRawPath() + "/" + opened.view().id();
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, location)
                .tag(Versions.tag(opened.version()))
                .entity(opened.view())
                .build();
    }
}
