package vn.capuy.platform.member;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** The members that can be named. */
@IfBuildProperty(name = "capuy.members", stringValue = "true")
@Path("/members")
@Tag(name = "Members", description = "Party members, as the cadre service keeps their dossiers: who can be named.")
@RunOnVirtualThread
public class MemberResource {
    private static final String LIST = "Members, by name";
    private static final String LIST_DESCRIPTION =
            "Those within the caller's scope: managed there, or who held a post there while it stood there. Who was "
                    + "entered by mistake is left out. `Accept: text/csv` gives the whole list as a file.";

    private final MemberService service;

    MemberResource(MemberService service) {
        this.service = service;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"${capuy.role.reader}", "${capuy.role.editor}", "${capuy.role.approver}", Roles.AUDITOR})
    @Operation(operationId = "listMembers", summary = LIST, description = LIST_DESCRIPTION)
    public Page<MemberSummary> list(@BeanParam @Valid MemberFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({"${capuy.role.reader}", "${capuy.role.editor}", "${capuy.role.approver}", Roles.AUDITOR})
    @Operation(operationId = "listMembers", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page as JSON; the whole list as CSV",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid MemberFilter filter) {
        return service.export(filter);
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"${capuy.role.reader}", "${capuy.role.editor}", "${capuy.role.approver}", Roles.AUDITOR})
    @Operation(
            operationId = "readMember",
            summary = "A member, what he was on a day, and where he held posts",
            description = "Every read is in the journal.")
    @APIResponse(
            responseCode = "200",
            description = "The member",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response read(
            @Parameter(description = "The number of his dossier.", example = "CB-00417")
                    @PathParam("code")
                    @Size(max = 50)
                    String code,
            @Parameter(description = "What he was on this day; today when absent.", example = "2022-05-16")
                    @QueryParam("onDay")
                    LocalDate onDay) {
        return Response.ok(service.read(code, onDay)).build();
    }
}
