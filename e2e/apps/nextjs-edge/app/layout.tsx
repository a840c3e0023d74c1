import type { ReactNode } from 'react'

export const metadata = { title: 'Bonsai in an edge route' }

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body style={{ font: '1rem/1.5 system-ui', maxWidth: '40rem', margin: '3rem auto' }}>
        {children}
      </body>
    </html>
  )
}
