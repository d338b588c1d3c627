package vn.capuy.peers.service;

import org.springframework.data.jpa.repository.JpaRepository;

interface TypeRepository extends JpaRepository<DocumentType, String> {}
