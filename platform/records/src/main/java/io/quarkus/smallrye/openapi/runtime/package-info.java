/** What has to stand in the package of the OpenAPI extension to replace a part of it. */
package io.quarkus.smallrye.openapi.runtime;
