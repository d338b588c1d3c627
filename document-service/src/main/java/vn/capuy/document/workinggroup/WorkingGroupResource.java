package vn.capuy.document.workinggroup;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Working groups over HTTP. */
@Path("/working-groups")
@Tag(name = "Working groups", description = "Groups that each direct one commune or the town.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WorkingGroupResource {
    private final WorkingGroupService service;
    private final WorkingGroupReads reads;
    private final WorkingGroupImport imports;

    public WorkingGroupResource(WorkingGroupService service, WorkingGroupReads reads, WorkingGroupImport imports) {
        this.service = service;
        this.reads = reads;
        this.imports = imports;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(operationId = "foundWorkingGroup", summary = "Enter a working group")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkingGroupView.class)))
    public Response found(@NotNull @Valid FoundRequest request) {
        WorkingGroupView group = service.found(request);
        return Response.created(URI.create("working-groups/" + group.id()))
                .tag(Versions.tag(group.version()))
                .entity(group)
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listWorkingGroups", summary = "Working groups, latest founded first")
    public Page<WorkingGroupView> list(
            @BeanParam @Valid WorkingGroupFilter filter, @BeanParam @Valid PageRequest page) {
        return reads.list(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    // One path is one operation of the contract, so it is told in the words of the list.
    @Operation(operationId = "listWorkingGroups", summary = "Working groups, latest founded first")
    @APIResponse(
            responseCode = "200",
            description = "The whole list.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid WorkingGroupFilter filter) {
        return ListExport.of("working-groups", WorkingGroupView.class, page -> reads.list(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readWorkingGroup", summary = "One working group")
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkingGroupView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        WorkingGroupView group = reads.find(id).orElseThrow(ProblemException::notFound);
        return Versions.read(request, group.version(), group);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readWorkingGroupHistory", summary = "What was done to a group, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "endWorkingGroup",
            summary = "End a working group",
            description = "Figures as known before this moment still count it as working.")
    @APIResponse(
            responseCode = "200",
            description = "Ended.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkingGroupView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @Parameter(description = "The group's ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid EndRequest request) {
        return changed(service.end(id, ifMatch, request.endedOn()));
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidWorkingGroup",
            summary = "Void a working group",
            description =
                    "It keeps its reference, stays readable with the reason, and counts in no figure from now on.")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkingGroupView.class)))
    public Response voidGroup(
            @PathParam("id") UUID id,
            @Parameter(description = "The group's ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid VoidGroupRequest request) {
        return changed(service.voidGroup(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "importWorkingGroups",
            summary = "Take over working groups from a file",
            description = "Columns: `" + WorkingGroupImport.COLUMN_NAMES + "`.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    public Response importCsv(File body, @BeanParam ImportRequest request) {
        return Response.ok(imports.run(body, request)).build();
    }

    private static Response changed(WorkingGroupView group) {
        return Response.ok(group).tag(Versions.tag(group.version())).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "readWorkingGroupImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("working-groups", WorkingGroupImport.COLUMNS);
    }
}
