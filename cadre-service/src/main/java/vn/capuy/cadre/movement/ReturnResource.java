package vn.capuy.cadre.movement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Returns that are due or overdue over HTTP. */
@Path("/movements")
@Tag(name = "Movements", description = "Transfer, rotation and secondment of cadres.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReturnResource {
    private static final String DUE = "Returns that are due soon, the next first";
    private static final String OVERDUE = "Returns that are overdue, the oldest first";
    private static final String PAGES = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.";

    private final MovementReading reading;

    ReturnResource(MovementReading reading) {
        this.reading = reading;
    }

    @GET
    @Path("/due-returns")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDueReturns", summary = DUE, description = PAGES)
    public Page<ReturnView> due(
            @BeanParam @Valid ReturnFilter filter,
            @Parameter(description = "Due within so many months.")
                    @QueryParam("within")
                    @DefaultValue("6")
                    @Min(0)
                    @Max(120)
                    int within,
            @BeanParam @Valid PageRequest page) {
        return reading.due(filter, within, page);
    }

    @GET
    @Path("/due-returns")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDueReturns", summary = DUE, description = PAGES)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportDue(
            @BeanParam @Valid ReturnFilter filter,
            @QueryParam("within") @DefaultValue("6") @Min(0) @Max(120) int within) {
        return ListExport.of("due-returns", ReturnView.class, page -> reading.due(filter, within, page));
    }

    @GET
    @Path("/overdue")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listOverdueReturns", summary = OVERDUE, description = PAGES)
    public Page<ReturnView> overdue(@BeanParam @Valid ReturnFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.overdue(filter, page);
    }

    @GET
    @Path("/overdue")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listOverdueReturns", summary = OVERDUE, description = PAGES)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportOverdue(@BeanParam @Valid ReturnFilter filter) {
        return ListExport.of("overdue-returns", ReturnView.class, page -> reading.overdue(filter, page));
    }
}
