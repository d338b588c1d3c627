package io.quarkus.smallrye.openapi.runtime;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.filter.AutoSecurityFilter;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Answers with the OpenAPI description as the build wrote it. The extension's own service reads it at each start, makes a
 * model of it and writes it anew twice, which takes a fifth of a start and comes to the same, for nothing in it is left to
 * the start. It stands in the extension's package because the method to be left out can be overridden only from here (ADR
 * 46). The gateway's description is put together when it starts, and is not this one.
 */
@Singleton
@Alternative
@Priority(1)
public class BuiltDescription extends OpenApiDocumentService {
    private static final String WRITTEN = "META-INF/quarkus-generated-openapi-doc.";

    @Override
    void prepareDocument(
            AutoSecurityFilter security, Map<OpenApiFilter.RunStage, List<String>> filters, String document) {
        // It is as the build left it.
    }

    @Override
    public byte[] getDocument(String document, Format format) {
        String name = WRITTEN + format;
        try (InputStream written =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (written == null) {
                throw new FileNotFoundException(name);
            }
            return written.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
