package vn.capuy.cadre.dossier.entry;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;

/** Entries of many dossiers from a file: one kind per file, since each kind has columns of its own. */
@Path("/people/entries/imports")
@Tag(name = "Dossiers", description = "Dossiers with the fields of form 2C. Reading one is journalled.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EntryImportResource {
    private final EntryImport imports;

    EntryImportResource(EntryImport imports) {
        this.imports = imports;
    }

    @POST
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "importDossierEntries",
            summary = "Enter entries of one kind into dossiers from a file",
            description = "Columns: `person` (the cadre's code), then the kind's members in small letters, such as "
                    + "`from_on` for `fromOn`. EDUCATION: person, school, major, degree, form, from_on, to_on. "
                    + "LANGUAGE: person, language, level, certified_on. "
                    + "CAREER: person, from_on, to_on, organisation, post. "
                    + "AWARD: person, rank, form, awarded_on, awarded_by. "
                    + "DISCIPLINE: person, side, form, decided_on, decided_by, cause. "
                    + "FAMILY: person, side, relation, name, birth_year, home_place, occupation, notes. "
                    + "SALARY: person, grade, grade_name, step, coefficient, from_on. "
                    + "IDENTITY: person, then the members of `DossierIdentity` in their order.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response take(
            @Parameter(description = "Of which kind all rows of the file are.", required = true)
                    @QueryParam("kind")
                    @NotNull
                    DossierKind kind,
            @NotNull File body,
            @BeanParam @Valid ImportRequest request) {
        return Response.ok(imports.take(kind, body, request)).build();
    }

    @GET
    @Path("/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "readDossierEntryImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template(
            @Parameter(description = "The kind of entry.", required = true) @QueryParam("kind") @NotNull
                    DossierKind kind) {
        return ImportTemplate.of("dossier-" + kind.name().toLowerCase(Locale.ROOT), EntryImport.columns(kind));
    }
}
