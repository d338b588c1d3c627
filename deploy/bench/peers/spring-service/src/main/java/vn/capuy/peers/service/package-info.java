/** The register of documents, as it is usually written with Spring Boot and Spring Data JPA. */
package vn.capuy.peers.service;
